import * as allure from 'allure-js-commons';

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
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly url: string; readonly name: string }[];
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly description: string;
  readonly attachments: readonly AllureText[];
  readonly steps: readonly { readonly name: string; readonly attachments: readonly AllureText[] }[];
}

interface AllureText {
  readonly name: string;
  readonly text: string;
}

/** Tells Allure of a test, from within the running test. */
export async function tellAllure(test: AllureTest): Promise<void> {
  await allure.displayName(test.displayName);
  await allure.historyId(test.identity);
  await allure.testCaseId(test.identity);
  await allure.epic(test.epic);
  await allure.feature(test.feature);
  for (const story of test.stories) await allure.story(story);
  await allure.severity(test.severity);
  await allure.tags(...test.tags);
  for (const { name, value } of test.labels) await allure.label(name, value);
  for (const { url, name } of test.links) await allure.link(url, name);
  for (const { name, value } of test.parameters) await allure.parameter(name, value, { excluded: true });
  await allure.description(test.description);
  await attach(test.attachments);
  for (const { name, attachments } of test.steps) {
    if (attachments.length === 0) await allure.logStep(name);
    else await allure.step(name, () => attach(attachments));
  }
}

async function attach(attachments: readonly AllureText[]): Promise<void> {
  for (const { name, text } of attachments) await allure.attachment(name, text, 'text/plain');
}
