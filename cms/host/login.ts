import { createElement, useState, type ReactElement } from 'react';
import type { Person } from '../proxy/people.ts';
import { NEWSROOM } from '../words/newsroom.ts';

interface LoginProps {
  onLogin: (person: Person) => void;
  inProgress: boolean;
  config: { logo?: { src?: string } };
}

/** The way in where several people share this machine: each says who it is. There is no password, and the page says what the name is for. */
export function loginOf(people: readonly Person[]): (props: LoginProps) => ReactElement {
  return function Login({ onLogin, inProgress, config }) {
    const [email, choose] = useState('');
    const person = people.find((known) => known.email === email);
    return createElement('form', {
      className: 'lc-login',
      onSubmit: (event: Event) => {
        event.preventDefault();
        if (person) onLogin(person);
      },
    },
    config.logo?.src && createElement('img', { src: config.logo.src, alt: '' }),
    createElement('fieldset', null,
      createElement('legend', null, NEWSROOM.login.who),
      people.map(({ name, email: value }) => createElement('label', { key: value },
        createElement('input', { type: 'radio', name: 'person', value, checked: email === value, onChange: () => choose(value) }), ` ${name}`))),
    createElement('p', null, NEWSROOM.login.honest),
    createElement('button', { type: 'submit', disabled: !person || inProgress }, inProgress ? NEWSROOM.login.entering : NEWSROOM.login.enter));
  };
}
