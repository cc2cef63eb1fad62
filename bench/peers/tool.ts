/** A target that a tool is run on. */
export interface Aim {
  /** The endpoint, as `TARGET_URL` gives it. */
  readonly url: string;
  readonly token: string;
  /** The OpenAPI file that the tool is given. */
  readonly specification: string;
  /** A folder of its own for whatever the tool writes. */
  readonly folder: string;
}

/** A tool that judges an HTTP API by its OpenAPI file. */
export interface Tool {
  readonly name: string;
  /** How it is run, for the page. */
  readonly configuration: string;
  version(): Promise<string>;
  /**
   * Judges a target.
   *
   * @returns what it reports, each finding in words that are the same whenever it finds the same.
   * @throws where the tool itself broke.
   */
  judge(aim: Aim): Promise<ReadonlySet<string>>;
}
