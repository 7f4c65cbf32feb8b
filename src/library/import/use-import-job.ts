import { useEffect, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';
import { createImportJob, type ImportJob } from './import-job';

/** What is to be read: files, or text from the clipboard; nothing when all is empty. */
export interface ImportInput {
  readonly files: readonly File[];
  readonly html: string | null;
  readonly text: string | null;
}

/** The job that reads an input; `null` before the first effect. It is stopped when another input takes its place, and with the dialog. */
export function useImportJob(input: ImportInput): ImportJob | null {
  const workspace = useWorkspace();
  const [job, setJob] = useState<ImportJob | null>(null);
  useEffect(() => {
    const made = createImportJob(workspace);
    if (input.files.length > 0) made.addFiles(input.files);
    else if (input.html !== null || input.text !== null) made.addPaste(input);
    setJob(made);
    return () => made.stop();
  }, [workspace, input]);
  return job;
}
