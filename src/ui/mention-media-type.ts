/** What a mention that is dragged is carried as: its id. */
export const MENTION_MEDIA_TYPE = 'application/x-redthread-annotation';
