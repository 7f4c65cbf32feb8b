export const storageMessages = {} as const;
