/** The screen of an article’s versions. */
export const versionsMessages = {} as const;
