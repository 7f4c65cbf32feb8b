/** Whether the Command key does on this device what Ctrl does elsewhere. */
export const IS_MAC = /mac|iphone|ipad/i.test(navigator.platform);
