import AllureReporter from 'allure-vitest/reporter';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { verdictListener } from './allure-verdict.ts';

/** Allure's own reporter, with the suite's verdicts as Allure's statuses. */
export function conformanceAllure(resultsDir: string): AllureReporter {
  return new AllureReporter({ resultsDir, reportMatchers: false, listeners: [verdictListener] });
}

/**
 * The same for one project of a Vitest configuration, whose global set-up provides the folder where results are wanted. Allure hears
 * nothing of the other projects' tests, and nothing is written before the tests ended, since the set-up decides whether the folder may be
 * written to. The project names `allure-vitest/setup`.
 */
export function conformanceAllureOf(project: string): Reporter {
  let started: Vitest | undefined;
  return {
    onInit(vitest: Vitest) {
      started = vitest;
    },
    onTestRunEnd(modules: readonly TestModule[]) {
      const own = modules.filter((module) => module.project.name === project);
      const resultsDir = own[0]?.project.getProvidedContext().allureResults;
      if (started === undefined || resultsDir === undefined) return;
      const allure = conformanceAllure(resultsDir);
      allure.onInit(Object.create(started, { projects: { value: [] } }));
      allure.onTestRunEnd(own);
    },
  };
}
