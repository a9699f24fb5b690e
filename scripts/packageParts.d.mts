export interface Manifest {
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly bots: readonly [
    {
      readonly botId: string;
      readonly scopes: readonly string[];
      readonly commandLists: readonly {
        readonly scopes: readonly string[];
        readonly commands: readonly { readonly title: string; readonly type: string; readonly prompt: string }[];
      }[];
    },
  ];
  readonly composeExtensions: readonly [
    { readonly commands: readonly { readonly id: string; readonly type: string; readonly title: string }[] },
  ];
  readonly [member: string]: unknown;
}
export class PackageError extends Error {}
export function readSettings(name: string, env: Record<string, string | undefined>): Record<string, string>;
export function buildPackage(settings: Record<string, string>): {
  readonly manifest: Manifest;
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly zip: Uint8Array;
};
