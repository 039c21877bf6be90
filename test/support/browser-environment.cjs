const { TestEnvironment } = require("jest-environment-jsdom");

/** Media queries that nothing fulfils; jsdom draws nothing and has none of its own. */
const matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} });

/** Nothing ever has a size, so nothing ever changes it. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Elements count as visible where they have a size and a parent: a pane of the smallest width, all in one place. */
function giveSizes({ HTMLElement, DOMRect, Event }) {
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 16);
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { get: () => 16 },
    // What scrolls shows ten lines.
    clientWidth: { get: () => 320 },
    clientHeight: { get: () => 160 },
  });
  // The event comes later, as in browsers, and only where anything has moved.
  HTMLElement.prototype.scrollTo = function ({ top }) {
    if (this.scrollTop !== top) setTimeout(() => this.dispatchEvent(new Event("scroll")));
    this.scrollTop = top;
  };
  // All of the page is in view.
  HTMLElement.prototype.scrollIntoView = () => {};
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    get() {
      return this.parentNode;
    },
  });
}

/** Files can be read by a reader only. */
function giveBytes({ Blob, FileReader }) {
  Blob.prototype.arrayBuffer = function () {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsArrayBuffer(this);
    });
  };
}

/** jsdom with what browsers have and it lacks; packages are those for Node, as in all other tests. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, structuredClone, matchMedia, ResizeObserver });
    Object.assign(this.global, { CompressionStream, ReadableStream, Response });
    giveSizes(this.global);
    giveBytes(this.global);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }
};
