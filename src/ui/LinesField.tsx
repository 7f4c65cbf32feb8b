import { Textarea } from '@mantine/core';
import { useState } from 'react';

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
        onChange([...new Set(readLines(event.currentTarget.value))].filter((line) => wrongOf(line) === null));
      }}
      onBlur={() => {
        if (problem === null) setTyped(null);
      }}
    />
  );
}
