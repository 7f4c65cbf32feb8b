import { cutExcerpt, type ExcerptPiece, groupHits, routeOfHit } from '../../library/model/search-groups';
import type { ArticleProgress, SearchHit } from '../../store/library-reader';
import { articleRoute, goTo } from '../../ui/route';
import { allCommands } from '../commands/all-commands';
import { COMMAND_GROUPS, type CommandContext } from '../commands/command';
import { matchWords } from './match-words';
import { type PaletteSign, signOfCommand, signOfHit } from './palette-sign';

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string;
  /** What it is called, cut where the searched words stand. */
  readonly label: readonly ExcerptPiece[];
  /** The article a hit stands in; `null` when the label says all. */
  readonly detail: string | null;
  readonly group: string;
  readonly sign: PaletteSign;
  /** Id of the command, for its keys; `null` for records, whose words people wrote. */
  readonly commandId: string | null;
  readonly run: () => void;
}

/** How many lines stand under one heading of what was found or opened lately. */
const MOST_IN_GROUP = 5;

function commandItems(context: CommandContext, query: string): PaletteItem[] {
  const { t } = context.translator;
  return COMMAND_GROUPS.flatMap((group) =>
    allCommands
      .filter((command) => command.group === group && command.id !== 'app.palette')
      .filter((command) => command.when?.(context) !== false)
      .flatMap((command): PaletteItem[] => {
        const label = t(command.label);
        const matches = matchWords(label, query);
        if (matches === null) return [];
        return [
          {
            key: command.id,
            label: cutExcerpt(label, matches),
            detail: null,
            group: t(`command.group.${group}`),
            sign: signOfCommand(command),
            commandId: command.id,
            run: () => command.run(context),
          },
        ];
      }),
  );
}

/** The articles opened last, the one on the screen left out. */
function recentItems(
  { workspace, translator: { t }, route }: CommandContext,
  progress: readonly ArticleProgress[],
): PaletteItem[] {
  const { articles } = workspace.store.state.getState().tables;
  const here = route.screen === 'article' ? route.articleId : null;
  return progress
    .filter(({ articleId, lastOpenedAt }) => lastOpenedAt !== null && articleId !== here)
    .sort((a, b) => String(b.lastOpenedAt).localeCompare(String(a.lastOpenedAt)))
    .flatMap(({ articleId }) => articles.get(articleId) ?? [])
    .slice(0, MOST_IN_GROUP)
    .map(({ id, title }) => ({
      key: `recent/${id}`,
      label: cutExcerpt(title.trim() === '' ? t('library.untitled') : title, []),
      detail: null,
      group: t('palette.recent'),
      sign: { type: 'article' },
      commandId: null,
      run: () => goTo(articleRoute(id)),
    }));
}

function hitItems(context: CommandContext, hits: readonly SearchHit[]): PaletteItem[] {
  const { t } = context.translator;
  const { tables } = context.workspace.store.state.getState();
  return groupHits(hits).flatMap(({ name, hits: found }) =>
    found.slice(0, MOST_IN_GROUP).map((hit) => ({
      key: `${hit.table}/${hit.id}`,
      label: cutExcerpt(hit.excerpt, hit.matches),
      detail: hit.excerpt === hit.title ? null : hit.title,
      group: t(`search.group.${name}`),
      sign: signOfHit(hit, tables),
      commandId: null,
      run: () => goTo(routeOfHit(hit)),
    })),
  );
}

/** What the palette knows of the records on this device. */
export interface PaletteRecords {
  readonly progress: readonly ArticleProgress[];
  /** What the search over everything has found; `null` while nothing is searched for. */
  readonly hits: readonly SearchHit[] | null;
}

/**
 * The lines for what is typed. With nothing typed: what was opened lately, then every command that is possible now; else
 * the commands that are called so, then titles, statements, sources, people, quotations and texts that have the words.
 */
export function paletteItems(
  context: CommandContext,
  query: string,
  { progress, hits }: PaletteRecords,
): readonly PaletteItem[] {
  const recent = query.trim() === '' ? recentItems(context, progress) : [];
  return [...recent, ...commandItems(context, query), ...hitItems(context, hits ?? [])];
}
