/**
 * Says in one sentence when Node is too old, before anything else can fail with a stack trace. Plain JavaScript,
 * since a Node that is too old cannot read TypeScript. The pinned Node comes with `npm ci` on common platforms.
 */
const wanted = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `Node ${process.versions.node} er for gammel: nettstedet trenger Node ${wanted.join('.')} eller nyere. ` +
      'Kjør npm ci, som henter en passende Node, eller installer en fra https://nodejs.org/\n',
  );
  process.exit(1);
}
