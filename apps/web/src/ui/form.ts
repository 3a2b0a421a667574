import type { Problem } from '@app/contracts/errors';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { ApiError } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';

interface FormOptions<Values, Answer> {
  initial: Values;
  /** Sends what was typed; throws `ApiError` when the server says no. */
  send: (values: Values) => Promise<Answer>;
  /** After success, e.g. to close a dialog or go on. */
  done?: (answer: Answer, values: Values) => void;
  /** What can be said without asking the server; the keys are field names. */
  check?: (values: Values) => Partial<Record<keyof Values, string>>;
}

/**
 * A form that keeps what was typed whatever happens, puts each of the server's issues at its field, and moves the
 * focus to the first of them.
 *
 *   const form = useForm({ initial: { email: '' }, send: (body) => call(sessionRoutes.requestLink, { body }) });
 *   <form {...form.props}>
 *     <FormError problem={form.problem} />
 *     <TextField label="E-Mail-Adresse" {...form.field('email')} />
 *     <Button type="submit" variant="primary" busy={form.busy}>Link anfordern</Button>
 *   </form>
 */
export function useForm<Values extends Record<string, unknown>, Answer>({
  initial,
  send,
  done,
  check,
}: FormOptions<Values, Answer>) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  /** What no field of the form stands for. */
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const refusals = useRef(0);
  const [refused, setRefused] = useState(0);

  useEffect(() => {
    if (refused > 0) focusFirstError(element.current);
  }, [refused]);

  function refuse(found: Partial<Record<string, string>>, message: string | undefined) {
    setErrors(found);
    setProblem(message);
    refusals.current += 1;
    setRefused(refusals.current);
  }

  function set<Name extends keyof Values & string>(name: Name, value: Values[Name]) {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors((before) => ({ ...before, [name]: undefined }));
  }

  async function submit() {
    const found = check?.(values) ?? {};
    if (Object.values(found).some(Boolean)) return refuse(found, undefined);
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await send(values);
      setErrors({});
      done?.(answer, values);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { fields, rest } = sortIssues(error.problem, Object.keys(initial));
      refuse(fields, rest);
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  return {
    values,
    busy,
    problem,
    set,
    reset: (next: Values = initial) => {
      setValues(next);
      setErrors({});
      setProblem(undefined);
    },
    /** Props of a field. For a checkbox take `values`, `set` and `error` instead. */
    field<Name extends keyof Values & string>(name: Name) {
      return {
        name,
        value: values[name],
        onChange: (value: Values[Name]) => set(name, value),
        error: errors[name],
      };
    },
    error: (name: keyof Values & string) => errors[name],
    props: {
      ref: element,
      noValidate: true,
      onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        event.stopPropagation();
        if (!busy) void submit();
      },
    },
  };
}

function sortIssues({ message, issues = [] }: Problem, names: string[]) {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const issue of issues) {
    const name = names.find((known) => issue.path === known || issue.path.startsWith(`${known}.`));
    if (name === undefined) others.push(issue.message);
    else fields[name] ??= issue.message;
  }
  const placed = Object.keys(fields).length > 0;
  const rest = others.length > 0 ? [message, ...others].join(' ') : message;
  return { fields, rest: placed && others.length === 0 ? t('common.checkFields') : rest };
}

/** The first field that is wrong, else the message above the form. */
function focusFirstError(form: HTMLFormElement | null) {
  const target =
    form?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    form?.querySelector<HTMLElement>('[data-form-error]');
  target?.focus();
}
