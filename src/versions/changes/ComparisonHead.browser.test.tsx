import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareVersions } from '../../anchoring/compare/compare-versions';
import { type ArticleVersion, factsOf, type VersionFacts } from '../../domain/article-version';
import { englishTranslator } from '../../i18n/english-translator.fixture';
import { TranslatorProvider } from '../../i18n/use-translator';
import { addFerryArticle } from '../../store/actions/ferry-article.fixture';
import { createMemoryWorkspace } from '../../store/memory-workspace.fixture';
import { versionsOf } from '../model/version-entries';
import { ComparisonHead } from './ComparisonHead';

let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

/** Draws what stands above the first and the second text of an article, with facts of the second changed. */
async function draw(changed: Partial<VersionFacts>): Promise<void> {
  const workspace = createMemoryWorkspace();
  const { article } = await addFerryArticle(workspace);
  const [, second, first] = versionsOf(workspace.store.state.getState().tables.versions, article.id);
  if (second === undefined || first === undefined) throw new Error('two versions');
  const now: ArticleVersion = { ...second, facts: { ...factsOf(article), ...second.facts, ...changed } };
  const side = ({ document, facts }: ArticleVersion) => ({ document, metadata: facts ?? factsOf(article) });
  const comparison = compareVersions(side(first), side(now), 'en');
  root.render(
    <TranslatorProvider translator={englishTranslator}>
      <ComparisonHead article={article} from={first} to={now} comparison={comparison} />
    </TranslatorProvider>,
  );
}

it('says what else is said otherwise, the old and the new, each said to be so', async () => {
  await draw({
    byline: 'Runa Holt, Per Lund',
    url: null,
    modifiedAt: '2026-10-13',
    accessedAt: '2026-10-14',
    publisher: '',
  });
  const rows = () => [...place.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  await expect.poll(rows).toHaveLength(4);
  const [byline, publisher, modified, url] = rows();
  expect(byline).toMatch(/^ByRuna Holt.*added:.*Per Lund.*end of addition/);
  expect(publisher).toBe('Published inremoved: The Norvik Courier → added: nothing');
  expect(modified).toBe('Updated onremoved: nothing → added: October 13, 2026');
  expect(url).toBe('Addressremoved: https://courier.example/ferries → added: nothing');
  expect(place.querySelectorAll('del')).not.toHaveLength(0);
  // A date says that the text was changed.
  expect(place.textContent).not.toContain('Stealth edit');
});

it('says that an edit was kept quiet, and nothing of fields that stayed', async () => {
  await draw({});
  await expect.poll(() => place.textContent).toContain('Stealth edit. The text differs');
  expect(place.querySelector('dl')).toBeNull();
});
