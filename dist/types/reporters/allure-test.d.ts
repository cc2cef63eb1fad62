/** What Allure hears of one test; `allure.ts` makes it of a check. */
export interface AllureTest {
    readonly displayName: string;
    /** By what a test is known from run to run. */
    readonly identity: string;
    readonly epic: string;
    readonly feature: string;
    readonly stories: readonly string[];
    readonly severity: 'critical' | 'normal' | 'minor';
    readonly tags: readonly string[];
    readonly labels: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    readonly links: readonly {
        readonly url: string;
        readonly name: string;
    }[];
    readonly parameters: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    readonly description: string;
    readonly attachments: readonly AllureText[];
    readonly steps: readonly {
        readonly name: string;
        readonly attachments: readonly AllureText[];
    }[];
}
interface AllureText {
    readonly name: string;
    readonly text: string;
}
/** Tells Allure of a test, from within the running test. */
export declare function tellAllure(test: AllureTest): Promise<void>;
export {};
