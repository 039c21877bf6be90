import type { StrictHost } from "./host";

/** The bridge that Microsoft's library takes when it is loaded, for good; one host after another stands behind it. */
export class Bridge {
  #host: StrictHost | null = null;
  /** Set by the library. */
  onMessageFromHost: (text: string) => void = () => {
    throw new Error("The library did not take the bridge");
  };

  /** From now on the library talks to this host, and hears nothing of the one before. */
  connect(host: StrictHost): void {
    this.#host = host;
    host.onMessageFromHost = (text) => {
      if (this.#host === host) this.onMessageFromHost(text);
    };
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    if (this.#host === null) throw new Error("Nothing is connected to the bridge");
    this.#host.sendMessageToHost(text);
  }
}
