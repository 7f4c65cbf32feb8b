import type { ArticleDocument } from '../../domain/document';
import type { DocumentComparison } from './block-change';
import type { ChangeFact } from './change-fact';
import { compareDocuments } from './compare-documents';
import { type ArticleMetadata, compareMetadata, type MetadataChange } from './compare-metadata';
import { summarizeChanges } from './summarize-changes';

/** What one version is, for comparing: its text, and what was said of the article then, as far as it is known. */
export interface ComparedVersion {
  readonly document: ArticleDocument;
  readonly metadata: ArticleMetadata;
}

/** Two versions compared, and what there is to say of it. */
export interface VersionComparison extends DocumentComparison {
  readonly metadata: readonly MetadataChange[];
  /** The most important first. */
  readonly facts: readonly ChangeFact[];
}

/** Compares two versions; `language` (BCP 47) is that of the text. */
export function compareVersions(
  old: ComparedVersion,
  now: ComparedVersion,
  language: string,
): VersionComparison {
  const comparison = compareDocuments(old.document, now.document);
  const metadata = compareMetadata(old.metadata, now.metadata);
  return { ...comparison, metadata, facts: summarizeChanges(comparison, metadata, language) };
}
