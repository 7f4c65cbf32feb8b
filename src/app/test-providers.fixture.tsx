import { MantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { englishTranslator } from '../i18n/english-translator.fixture';
import { TranslatorProvider } from '../i18n/use-translator';
import { WorkspaceProvider } from '../store/use-workspace';
import type { Workspace } from '../store/workspace';
import { CommandProvider } from '../ui/command-runner';

const idle = { label: '', keyCaps: [], ariaKeys: '', isEnabled: false, run: () => undefined };

interface TestProvidersProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** What any part of the screen expects around it: English, a workspace, commands that do nothing, and effects rehearsed. */
export function TestProviders({ workspace, children }: TestProvidersProps) {
  return (
    <StrictMode>
      <MantineProvider>
        <TranslatorProvider translator={englishTranslator}>
          <WorkspaceProvider workspace={workspace}>
            <CommandProvider find={(id) => ({ id, ...idle })}>{children}</CommandProvider>
          </WorkspaceProvider>
        </TranslatorProvider>
      </MantineProvider>
    </StrictMode>
  );
}
