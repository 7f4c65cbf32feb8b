/** Id of the label set that ships with the app. */
export const SEMEVAL_SET_ID = 'semeval-2020';

/**
 * The 14 merged technique labels of SemEval-2020 task 11 (Da San Martino et al. 2020, https://aclanthology.org/2020.semeval-1.186,
 * table 1). Names and explanations are messages of the interface: `technique.<id>.name` and `technique.<id>.meaning`.
 */
export const SEMEVAL_LABEL_IDS = [
  'loaded-language',
  'name-calling',
  'repetition',
  'exaggeration-minimisation',
  'doubt',
  'appeal-to-fear',
  'flag-waving',
  'causal-oversimplification',
  'slogans',
  'appeal-to-authority',
  'black-and-white',
  'thought-terminating-cliche',
  'whataboutism-strawman-red-herring',
  'bandwagon-reductio-ad-hitlerum',
] as const;
