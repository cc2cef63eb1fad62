import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a as t}from"../chunks/chunk-FDSNH3GK.js";import"../chunks/chunk-VM7BAGVW.js";import"../chunks/chunk-FVMVWV3A.js";import"../chunks/chunk-GRR2GOLK.js";t("link");
