import type { LiveWorkbook, UserChange } from "../../workbook/port";
import type { Book, OwnBook } from "./book";
import { catchUp, checkChanges, isPassing, catchesUp } from "./catchUp";
import type { Task } from "./names";
import { waits } from "./course";
import type { Tools } from "./tools";

/*
 * Checks what is typed while it is typed. The cells that have changed are read and checked at once; scores, ranks and
 * comparisons, which concern all units, wait until the user pauses, and in a very large book until somebody asks for them:
 * to work them out would hold up typing. Excel does not tell of every change, so whatever is asked for reads anew.
 */

/** The session as far as it follows the workbook. */
interface FollowingSession {
  readonly state: () => { readonly book: Book | null; readonly busy: Task | null };
  /** `following`: whether what is shown keeps up with the workbook from now on. */
  readonly change: (next: { readonly book?: OwnBook; readonly following: boolean }) => void;
  /** Tells of a fault of the program. */
  readonly crash: (fault: unknown) => void;
}

/** Follows the changes in a workbook until the result is called. */
export function follow(tools: Tools, live: LiveWorkbook, session: FollowingSession): () => void {
  const follower = new Follower(tools, live, session);
  follower.carryOut(() => follower.begin());
  return () => {
    follower.carryOut(() => follower.end());
  };
}

class Follower {
  #waiting: UserChange[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working = false;
  #ended = false;
  #stop: () => Promise<unknown> = () => Promise.resolve();

  constructor(
    private readonly tools: Tools,
    private readonly live: LiveWorkbook,
    private readonly session: FollowingSession,
  ) {}

  async begin(): Promise<void> {
    const watch = await this.live.onUserChange((change) => {
      this.#waiting.push(change);
      this.#goOn(waits.typing);
    });
    if (watch.ok) this.#stop = watch.value;
    if (this.#ended) await this.#stop();
    else if (watch.ok) this.session.change({ following: true });
    else if (isPassing(watch.issues)) this.#later(waits.again, () => this.begin());
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.session.change({ following: false });
    await this.#stop();
  }

  carryOut(work: () => Promise<void>): void {
    work().catch(this.session.crash);
  }

  #later(delay: number, work: () => Promise<void>): void {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    this.#timer = setTimeout(() => {
      this.carryOut(work);
    }, delay);
  }

  #goOn(delay: number): void {
    this.#later(delay, () => this.#step());
  }

  async #step(): Promise<void> {
    if (this.#working || this.session.state().busy !== null) {
      this.#goOn(waits.typing);
      return;
    }
    const book = this.session.state().book;
    if (book?.kind !== "own") {
      this.#waiting.length = 0;
      return;
    }
    this.#working = true;
    await this.#work(book).finally(() => {
      this.#working = false;
    });
  }

  async #work(book: OwnBook): Promise<void> {
    const changes = this.#waiting.splice(0);
    const checking = changes.length > 0;
    const next = await (checking ? checkChanges(this.live, book, changes) : catchUp(this.tools, book));
    if (this.#ended) return;
    if (next === null) {
      // What cannot be read again by itself is left to whoever is working: the pane no longer keeps up.
      if (book.behind !== "nothing") this.session.change({ following: false });
      return;
    }
    // Another book than the one that was checked: what was typed may be missing from it.
    if (next === "later" || this.session.state().book !== book) {
      this.#waiting = [...changes, ...this.#waiting];
      this.#goOn(next === "later" ? waits.again : waits.typing);
      return;
    }
    this.session.change({ book: next, following: true });
    if (checking && this.#waiting.length === 0 && next.behind !== "nothing" && catchesUp(next)) this.#goOn(waits.idle);
  }
}
