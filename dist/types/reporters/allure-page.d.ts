import { type Result } from '../engine/base/result.ts';
/** What is changed in the page that Allure makes, so that it can be given to others and opened anywhere. */
/** Name of the page of requirements, which lies beside the page that Allure makes. */
export declare const requirementsPage = "requirements.html";
/**
 * The page without Allure's own statistics, which it would send to a service on the network at each opening, and with
 * a policy by which a browser lets it load nothing.
 *
 * @param requirementsPage address of the page of requirements, to which a link leads from everywhere.
 */
export declare function settledPage(page: string, requirementsPage?: string): Result<string>;
/** The tests of a page of Allure: by the id that a result's full name has, the place in the page where it stands. */
export declare function placesOfTests(page: string): ReadonlyMap<string, string>;
