/** Forms of a Git host that a reader can be sent to; `{file}` is a path in the repository, the rest of it in `{folder}` and `{name}`. */
interface GitHost {
  /** Hosts of the kind, by name. */
  hosts: RegExp;
  /** Changes a file. */
  edit: string;
  /** Reports something, with a title and a text filled in. */
  issue: string;
  /** Writes a new file. */
  create: string;
}

/** Kinds of Git hosts, with the addresses of their forms below a repository's own. */
const gitHosts: readonly GitHost[] = [
  {
    hosts: /^github\.com$/,
    edit: '/edit/{branch}/{file}',
    issue: '/issues/new?title={title}&body={body}',
    create: '/new/{branch}?filename={file}',
  },
  {
    hosts: /^gitlab\./,
    edit: '/-/edit/{branch}/{file}',
    issue: '/-/issues/new?issue[title]={title}&issue[description]={body}',
    create: '/-/new/{branch}?file_name={file}',
  },
  {
    // Forgejo and Gitea; the name of a new file stands beside the folder (go-gitea/gitea#16556).
    hosts: /^(?:codeberg\.org|(?:codeberg|forgejo|gitea)\..+)$/,
    edit: '/_edit/{branch}/{file}',
    issue: '/issues/new?title={title}&body={body}',
    create: '/_new/{branch}/{folder}?filename={name}',
  },
];

/** A repository at a Git host we know the forms of. */
export interface Repository {
  /** Its address: `https://github.com/eier/navn`. */
  address: string;
  branch: string;
}

/** Whether an address is a repository at a host we know the forms of. */
export function isRepository(address: string): boolean {
  return findHost(address) !== undefined && /^\/[^/]+\/[^/]+/.test(new URL(address).pathname);
}

/** The form of a repository's host that changes a file, writes a new one or reports something, with what is known filled in. */
export function formAddress(
  { address, branch }: Repository,
  form: Exclude<keyof GitHost, 'hosts'>,
  known: Readonly<Record<string, string>>,
): string {
  const host = findHost(address);
  if (!host) throw new Error(`${address}: not a Git host we know the forms of.`);
  return address.replace(/(?:\.git)?\/*$/, '') + fillIn(host[form], { ...known, branch });
}

function findHost(address: string): GitHost | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  return protocol === 'https:' ? gitHosts.find(({ hosts }) => hosts.test(hostname)) : undefined;
}

/** An address with what is known in the places of the names in braces; `{folder}` and `{name}` are the parts of `{file}`. */
export function fillIn(form: string, known: Readonly<Record<string, string>>): string {
  const { file = '' } = known;
  const [, folder = '', name = ''] = /^((?:[^/]+\/)*[^/]+)\/([^/]+\/[^/]+)$/.exec(file) ?? [];
  const all: Readonly<Record<string, string>> = { folder, name, ...known };
  return form.replace(/\{(\w+)\}/g, (whole, key: string) => all[key] ?? whole);
}
