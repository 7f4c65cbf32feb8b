import type { OpenTabChannel, TabMessage } from '../store/tab-channel';

type Packet =
  | { readonly kind: 'written'; readonly messages: readonly TabMessage[] }
  | { readonly kind: 'reset' };

/** Opens a line to the other tabs of this browser that show the same database. */
export const openTabChannel: OpenTabChannel = (databaseName, onMessages, onReset) => {
  const channel = new BroadcastChannel(`${databaseName}-changes`);
  channel.onmessage = ({ data }: MessageEvent<Packet>) => {
    if (data.kind === 'written') onMessages(data.messages);
    else onReset();
  };
  const post = (packet: Packet) => channel.postMessage(packet);
  return {
    send: (messages) => post({ kind: 'written', messages }),
    sendReset: () => post({ kind: 'reset' }),
    close: () => channel.close(),
  };
};
