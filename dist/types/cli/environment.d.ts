/** Flags as the command line gives them, by the name of the long option. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
