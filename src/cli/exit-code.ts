/** 0: done; 1: done, and errors were found or a part could not be done; 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;
