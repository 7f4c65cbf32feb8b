import '@mantine/core/styles.css';
import '../../src/ui/theme/mantine-variables.css';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/mantine-tokens.css';
import '../../src/ui/theme/base.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { ArticleEditor } from '../../src/editor/ArticleEditor';
import { parseRedthreadJson } from '../../src/formats/redthread-json/parse';
import { englishTranslator } from '../../src/i18n/english-translator.fixture';
import { TranslatorProvider } from '../../src/i18n/use-translator';
import { openWorkspace } from '../../src/persistence/open-workspace';
import { bringIn } from '../../src/store/actions/bring-in';
import { markWords } from '../../src/store/actions/mark-words';
import { NO_FILTER } from '../../src/store/annotation-filter';
import { inReadingOrder } from '../../src/store/annotation-order';
import { WorkspaceProvider } from '../../src/store/use-workspace';
import { openTabChannel } from '../../src/sync/open-tab-channel';
import { CommandProvider } from '../../src/ui/command-runner';

// The text with its marks, handles and thread, and nothing beside it: what the other tools draw.

const readPaste = async () => null;
const idle = { label: '', keyCaps: [], ariaKeys: '', isEnabled: false, run: () => undefined };
const workspace = await openWorkspace({ databaseName: 'text-alone', openTabChannel });
const { session, store } = workspace;

const annotations = () => inReadingOrder(store.state.getState().tables.annotations);

/** What the bench does with the page; each acts as the app does after a key or a click. */
const textAlone = {
  async keep(file: string): Promise<string> {
    const { records } = await parseRedthreadJson(new TextEncoder().encode(file));
    const { articleIds } = await bringIn(workspace, { drafts: [], files: [{ records, choice: 'merge' }] });
    await workspace.keeper.flush();
    return articleIds[0] ?? '';
  },
  open(articleId: string): void {
    session.openArticle(articleId);
    void workspace.reader.openArticle(articleId).then(() =>
      createRoot(document.getElementById('root') as HTMLElement).render(
        <MantineProvider withCssVariables={false} withGlobalClasses={false}>
          <TranslatorProvider translator={englishTranslator}>
            <WorkspaceProvider workspace={workspace}>
              <CommandProvider find={(id) => ({ id, ...idle })}>
                <ArticleEditor articleId={articleId} readPaste={readPaste} />
              </CommandProvider>
            </WorkspaceProvider>
          </TranslatorProvider>
        </MantineProvider>,
      ),
    );
  },
  make(index: number): void {
    const versionId = annotations()[0]?.spans[0]?.versionId ?? '';
    const made = markWords(workspace, 'claim', versionId, [{ start: index * 3, end: index * 3 + 12 }]);
    session.select(made.id, { isFresh: true });
  },
  select(index: number): void {
    session.select(annotations()[index]?.id ?? null);
  },
  filter(isOn: boolean): void {
    session.setFilter({ ...NO_FILTER, kinds: isOn ? ['claim'] : [] });
  },
};

Object.assign(window, { textAlone });
