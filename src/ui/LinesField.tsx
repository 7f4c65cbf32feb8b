import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { cutText } from '../domain/cut-text';
import { LONGEST_LINE } from '../domain/record';

interface LinesFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly lines: readonly string[];
  /** What is wrong with a line, `null` when nothing is; wrong lines are said and not kept. */
  readonly describeWrong?: (line: string) => string | null;
  readonly onChange: (lines: readonly string[]) => void;
}

function readLines(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line cut to what a record holds. */
function cutLine(line: string): string {
  return cutText(line, LONGEST_LINE).trimEnd();
}

/** Several short texts, one on each line. */
export function LinesField({ label, description, lines, describeWrong, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrongOf = (line: string) => describeWrong?.(line) ?? null;
  const problem =
    typed === null
      ? null
      : (readLines(typed)
          .map(wrongOf)
          .find((text) => text !== null) ?? null);
  return (
    <Textarea
      label={label}
      {...(description === undefined ? {} : { description })}
      autosize
      minRows={1}
      maxRows={8}
      dir="auto"
      value={typed ?? lines.join('\n')}
      error={problem ?? undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const read = readLines(event.currentTarget.value);
        // What is checked, as an address is, must not become another by being cut.
        const kept =
          describeWrong === undefined ? read.map(cutLine) : read.filter((line) => wrongOf(line) === null);
        onChange([...new Set(kept)]);
      }}
      onBlur={() => {
        if (problem === null) setTyped(null);
      }}
    />
  );
}
