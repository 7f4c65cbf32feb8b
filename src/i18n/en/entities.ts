export const entitiesMessages = {} as const;
