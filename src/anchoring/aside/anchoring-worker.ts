import { answerQuestions } from './answer-questions';
import { anchoringJobs } from './jobs';

// The module of the worker that texts are compared in.
answerQuestions(anchoringJobs);
