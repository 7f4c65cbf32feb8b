import { answerQuestions } from '../../anchoring/aside/answer-questions';
import { formatJobs } from './jobs';

// The module of the worker that files are read in.
answerQuestions(formatJobs);
