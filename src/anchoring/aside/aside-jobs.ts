/** Work that would hold the page up when there is much of it. What goes in and what comes out can be posted to a worker. */
export interface AsideJob<Input, Output> {
  readonly run: (input: Input) => Promise<Output> | Output;
  /** Whether there is so little to do that it is done before a worker has started, in far less than 50 ms. */
  readonly isSmall: (input: Input) => boolean;
}

/** The jobs of one worker by their names. `never` is what every function can be given: each job has an input of its own. */
export type AsideJobs = Readonly<Record<string, AsideJob<never, unknown>>>;

/** The name of a job. */
export type JobName<Jobs extends AsideJobs> = keyof Jobs & string;

/** What a job takes. */
export type JobInput<Jobs extends AsideJobs, Name extends JobName<Jobs>> = Parameters<Jobs[Name]['run']>[0];

/** What a job gives. */
export type JobOutput<Jobs extends AsideJobs, Name extends JobName<Jobs>> = Awaited<
  ReturnType<Jobs[Name]['run']>
>;

/** What a worker is asked, once. */
export interface AsideQuestion {
  readonly job: string;
  readonly input: unknown;
}

/** What it answers: of a list some items at a time and then the end of it; `failed` with what the job threw. */
export type AsideAnswer =
  | { readonly kind: 'items'; readonly items: readonly unknown[] }
  | { readonly kind: 'end-of-items' }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };
