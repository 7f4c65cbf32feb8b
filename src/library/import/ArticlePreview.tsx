import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ArticleDocument, DocumentBlock, DocumentInline } from '../../domain/document';
import { useTranslator } from '../../i18n/use-translator';
import classes from './ArticlePreview.module.css';

/** How many blocks are drawn at first, and more at a press. */
const BLOCKS_AT_A_TIME = 60;

function Words({ runs }: { readonly runs: readonly DocumentInline[] }) {
  return runs.map((run, index) => {
    const key = index;
    if (run.type === 'hardBreak') return <br key={key} />;
    const marks = new Set((run.marks ?? []).map(({ type }) => type));
    const className = [
      marks.has('bold') ? classes.bold : '',
      marks.has('italic') ? classes.italic : '',
      marks.has('link') ? classes.link : '',
    ].join(' ');
    return className.trim() === '' ? (
      run.text
    ) : (
      <span key={key} className={className}>
        {run.text}
      </span>
    );
  });
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Words runs={block.content ?? []} />
        </p>
      );
    case 'heading':
      // A heading of the article is no heading of the dialog: it would upset the outline of the page.
      return (
        <p dir="auto" className={classes.heading}>
          <Words runs={block.content ?? []} />
        </p>
      );
    case 'codeBlock':
      return (
        <pre className={classes.code}>
          {(block.content ?? []).map((run) => ('text' in run ? run.text : '\n'))}
        </pre>
      );
    case 'horizontalRule':
      return <hr className={classes.rule} />;
    case 'blockquote':
      return (
        <blockquote className={classes.quote}>
          <Blocks blocks={block.content} />
        </blockquote>
      );
    case 'bulletList':
      return (
        <ul className={classes.bullets}>
          {block.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document that is only looked at keeps its order
            <li key={index}>
              <Blocks blocks={item.content} />
            </li>
          ))}
        </ul>
      );
    case 'orderedList':
      return (
        <ol className={classes.numbers} start={block.attrs?.start ?? 1}>
          {block.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document that is only looked at keeps its order
            <li key={index}>
              <Blocks blocks={item.content} />
            </li>
          ))}
        </ol>
      );
  }
}

function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a document that is only looked at keeps its order
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

/** The text of an article as it will be kept, the first part of it at first. */
export function ArticlePreview(props: {
  readonly document: ArticleDocument;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { t } = useTranslator();
  const [shown, setShown] = useState(BLOCKS_AT_A_TIME);
  const blocks = props.document.content;
  const left = blocks.length - shown;
  return (
    <>
      <div className={classes.text} lang={props.language} dir={props.direction}>
        <Blocks blocks={blocks.slice(0, shown)} />
      </div>
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(shown + BLOCKS_AT_A_TIME)}>
          {t('import.preview.more', { count: left })}
        </Button>
      )}
    </>
  );
}
