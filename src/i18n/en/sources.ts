export const sourcesMessages = {} as const;
