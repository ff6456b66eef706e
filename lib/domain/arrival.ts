/** What a read came to. Where one failed, its place says so; everything around it stands. */
export type Answer<T> = { value: T } | { failed: true };

/** `soon` where it was read before the page began to be sent; otherwise `later` brings it. */
export type Arrival<T> = { soon: Answer<T> | null; later: Promise<Answer<T>> };
