import { reviewQueue } from '../../store/review-queue';
import type { Reviewer } from '../../store/reviewer';
import { articleRoute, goTo } from '../../ui/route';
import type { Command, CommandContext } from './command';
import { isAtArticle } from './is-reading';
import { wordsToMark } from './marking-commands';

const sessionOf = ({ workspace }: CommandContext) => workspace.session.state.getState();

/** Opens the review at the first mark that waits, where the article is read; it is gone to from anywhere else in the article. */
function openReview(context: CommandContext): void {
  const { workspace, route, translator } = context;
  if (route.screen !== 'article') return;
  const [first] = reviewQueue(workspace.store.state.getState().tables, route.articleId);
  if (first === undefined) workspace.session.announce(translator.t('command.review.nothing'));
  else if (isAtArticle(context) || route.part === 'versions')
    workspace.session.review(first.annotationId, { takesFocus: true });
  else goTo(articleRoute(route.articleId, { annotationId: first.annotationId }));
}

/** Hands the selected words to what has asked for them. */
function takeWords(context: CommandContext): void {
  const { session } = context.workspace;
  const { view, markingAnew } = sessionOf(context);
  const range = wordsToMark(context, 'word');
  if (view === null || markingAnew === null || range === null) {
    session.announce(context.translator.t('command.nothing-to-mark'));
    return;
  }
  view.select({ start: range.end, end: range.end });
  session.endModes();
  markingAnew.take(range);
}

/** A command that answers the question that is open in the review. */
function answerCommand(id: string, label: Command['label'], key: string, act: keyof Reviewer): Command {
  return {
    id,
    label,
    group: 'annotation',
    keys: [key],
    where: 'review',
    when: (context) => sessionOf(context).reviewer !== null,
    run: (context) => sessionOf(context).reviewer?.[act](),
  };
}

/** The review of what became of marked words, and marking them anew. */
export const reviewCommands: readonly Command[] = [
  {
    id: 'review.open',
    label: 'command.review.open',
    group: 'annotation',
    keys: ['r'],
    where: 'anywhere',
    when: ({ route }) => route.screen === 'article',
    run: openReview,
  },
  answerCommand('review.keep', 'command.review.keep', 'y', 'keep'),
  answerCommand('review.gone', 'command.review.gone', 'n', 'sayGone'),
  answerCommand('review.mark-anew', 'command.review.mark-anew', 'p', 'markAnew'),
  answerCommand('review.skip', 'command.review.skip', 's', 'skip'),
  {
    id: 'review.take',
    label: 'command.review.take',
    group: 'annotation',
    keys: ['enter', 'p'],
    where: 'text',
    when: (context) => sessionOf(context).markingAnew !== null,
    run: takeWords,
  },
];
