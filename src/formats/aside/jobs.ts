import { convertWord } from '../docx/convert-word';
import { renderMarkdown } from '../markdown/render-markdown';
import { readPlainText } from '../plain-text/read-plain-text';

/** Work that would hold the page up for a long text. What goes in and comes out can be posted to a worker. */
export const asideJobs = { convertWord, readPlainText, renderMarkdown } as const;

/** The name of a job. */
export type AsideJob = keyof typeof asideJobs;

/** What a job takes. */
export type JobInput<Job extends AsideJob> = Parameters<(typeof asideJobs)[Job]>[0];

/** What a job gives. */
export type JobOutput<Job extends AsideJob> = Awaited<ReturnType<(typeof asideJobs)[Job]>>;
