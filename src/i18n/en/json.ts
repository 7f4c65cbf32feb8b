export const jsonMessages = {} as const;
