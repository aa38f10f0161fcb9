/** One change ready to be queued: how large its request is, which sheet it touches, and how to queue it. */
export interface Operation {
  readonly bytes: number;
  readonly sheet: string;
  readonly queue: (context: Excel.RequestContext) => void;
}
