import AllureReporter from 'allure-vitest/reporter';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { verdictListener } from './allure-verdict.ts';

/** Allure's own reporter, with the suite's verdicts as Allure's statuses. */
export function conformanceAllure(resultsDir: string): AllureReporter {
  return new AllureReporter({ resultsDir, reportMatchers: false, listeners: [verdictListener] });
}

/** The same for one project of a Vitest configuration: Allure hears nothing of the other projects' tests. */
export function conformanceAllureOf(project: string, resultsDir: string): Reporter {
  const allure = conformanceAllure(resultsDir);
  let active = false;
  return {
    onInit(vitest: Vitest) {
      const projects = vitest.projects.filter(({ name }) => name === project);
      active = projects.length > 0;
      if (active) allure.onInit(Object.create(vitest, { projects: { value: projects } }));
    },
    onTestRunEnd(modules: readonly TestModule[]) {
      if (active) allure.onTestRunEnd(modules.filter((module) => module.project.name === project));
    },
  };
}
