import { exec } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Milliseconds: types and lint of everything, from nothing, on a busy machine. */
const LONGEST = 20 * 60_000;

/** A test that one of npm's scripts finds nothing; what it finds is shown as it says it. */
export function script(name: string): void {
  test(
    `npm run ${name}`,
    async () => {
      const found = await complaints(`npm run --silent ${name}`);
      if (found !== null) throw new Complaint(found);
    },
    LONGEST,
  );
}

/** What a command says where it fails. */
function complaints(command: string): Promise<string | null> {
  return new Promise((resolve) => {
    exec(command, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve(error === null ? null : `${stdout}${stderr}${String(error.code)}`);
    });
  });
}

/** What is wrong is said in the message; where the test is wrong in no way, its place tells nothing. */
class Complaint extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
