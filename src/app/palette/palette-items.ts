import { isOfKind } from '../../domain/annotation';
import { annotationNumbers, inReadingOrder } from '../../store/reading-order';
import { articleRoute, goTo } from '../../ui/route';
import { allCommands } from '../commands/all-commands';
import { COMMAND_GROUPS, type CommandContext } from '../commands/command';
import { matchWords } from './match-words';

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  /** Id of the command, for its keys; `null` for records. */
  readonly commandId: string | null;
  readonly run: () => void;
}

/** How many records of one table the palette shows at most. */
const MOST_RECORDS = 6;

function commandItems(context: CommandContext, query: string): PaletteItem[] {
  const { t } = context.translator;
  return COMMAND_GROUPS.flatMap((group) =>
    allCommands
      .filter((command) => command.group === group && command.id !== 'app.palette')
      .filter((command) => command.when?.(context) !== false && matchWords(t(command.label), query) !== null)
      .map((command) => ({
        key: command.id,
        label: t(command.label),
        group: t(`command.group.${group}`),
        commandId: command.id,
        run: () => command.run(context),
      })),
  );
}

function recordItems({ workspace, translator, route }: CommandContext, query: string): PaletteItem[] {
  if (query.trim() === '') return [];
  const { t } = translator;
  const { tables } = workspace.store.state.getState();
  const numbers = annotationNumbers(tables.annotations);
  const item = (key: string, group: string, label: string, run: () => void) => ({
    key,
    group,
    label,
    run,
    commandId: null,
  });
  const claims = inReadingOrder(tables.annotations)
    .filter((annotation) => route.screen === 'article' && annotation.articleId === route.articleId)
    .filter((annotation) => isOfKind(annotation, 'claim'))
    .map(({ id, articleId, body }) =>
      item(id, t('palette.annotations'), `${numbers.get(id) ?? ''} ${body.statement}`, () =>
        goTo(articleRoute(articleId, { annotationId: id })),
      ),
    );
  const articles = [...tables.articles.values()].map(({ id, title }) =>
    item(id, t('palette.articles'), title, () => goTo(articleRoute(id))),
  );
  const sources = [...tables.sources.values()].map(({ id, csl }) =>
    item(id, t('palette.sources'), csl.title, () => goTo({ screen: 'sources', id })),
  );
  const entities = [...tables.entities.values()].map(({ id, name }) =>
    item(id, t('palette.entities'), name, () => goTo({ screen: 'entities', id })),
  );
  return [claims, articles, sources, entities].flatMap((items) =>
    items.filter(({ label }) => matchWords(label, query) !== null).slice(0, MOST_RECORDS),
  );
}

/** Everything whose name has the searched words: commands that are possible now, then records. */
export function paletteItems(context: CommandContext, query: string): readonly PaletteItem[] {
  return [...commandItems(context, query), ...recordItems(context, query)];
}
