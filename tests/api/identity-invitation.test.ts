import { accountRoutes } from '@app/contracts/account';
import { accessRequestRoutes, invitationRoutes } from '@app/contracts/invitations';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openClient } from '../support/client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { countMailsTo, mailTo } from '../support/mail.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

let number = 0;
const newAddress = () => `neu${(number += 1)}@stadt.example`;

const makeCoordination = () => app.makePerson({ name: 'Karl Koordination', platformRole: 'coordination' });

async function makeContact() {
  const person = await app.makePerson({ name: 'Kim Kontakt' });
  await app.db.query(`UPDATE affiliation SET is_contact = true WHERE person_id = $1`, [person.id]);
  return person;
}

const accept = (token: string, body: object = {}) =>
  app.visitor.http('POST', 'invitations/accept', { token, name: 'Nina Neu', ...body });

describe('invitation', () => {
  test('makes somebody who is in the organisation already its contact person, with the function', async () => {
    const karl = await makeCoordination();
    const member = await app.makePerson();
    const email = newAddress();
    await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [member.id, email]);
    const affiliations = async () => (await member.call(accountRoutes.read, {})).affiliations;
    const invite = async (isContact: boolean, roleTitle: string) => {
      await karl.call(invitationRoutes.create, {
        body: { email, organizationId: member.organizationId, isContact },
      });
      const { token } = await mailTo(app.dataDir, email, countMailsTo(app.dataDir, email) + 1);
      expect((await accept(token, { roleTitle })).status).toBe(200);
    };

    await invite(true, 'Leitung Ehrenamt');
    expect(await affiliations()).toMatchObject([{ roleTitle: 'Leitung Ehrenamt', isContact: true }]);
    await invite(false, '');
    expect(await affiliations()).toMatchObject([{ roleTitle: 'Leitung Ehrenamt', isContact: true }]);
  });

  test('leads from the mail into the network, once', async () => {
    const [karl, organization] = [
      await makeCoordination(),
      await app.makeOrganization({ name: 'Stadt Werne' }),
    ];
    const email = newAddress();
    await karl.call(invitationRoutes.create, {
      body: { email, name: 'Nina', organizationId: organization.id, roleTitle: 'Ehrenamt', isContact: true },
    });
    const { token, text } = await mailTo(app.dataDir, email);
    expect(text).toContain('Karl Koordination');
    expect((await app.visitor.ask(invitationRoutes.look, { body: { token } })).body).toEqual({
      email,
      name: 'Nina',
      organization: 'Stadt Werne',
      roleTitle: 'Ehrenamt',
      message: '',
      invitedBy: 'Karl Koordination',
      hasAccount: false,
    });

    const accepted = await accept(token, { roleTitle: 'Leitung Ehrenamt', password: 'ein langes Passwort' });
    expect(accepted).toMatchObject({ status: 200, body: { signedIn: true } });
    const nina = openClient(app.url, { cookie: accepted.headers.get('set-cookie')?.split(';')[0] ?? '' });
    expect((await nina.ask(accountRoutes.read, {})).body).toMatchObject({
      name: 'Nina Neu',
      email,
      organization: 'Stadt Werne',
      affiliations: [{ roleTitle: 'Leitung Ehrenamt', isContact: true }],
    });
    const signIn = await app.visitor.ask(sessionRoutes.signIn, {
      body: { email, password: 'ein langes Passwort' },
    });
    expect(signIn.status).toBe(204);
    expect((await accept(token)).status).toBe(404);
  });

  test('a contact person invites colleagues of the own organisation, and nobody else', async () => {
    const kim = await makeContact();
    const foreign = await app.makeOrganization();
    const invite = (organizationId: string, isContact = false) =>
      kim.ask(invitationRoutes.create, { body: { email: newAddress(), organizationId, isContact } });
    expect((await invite(kim.organizationId)).status).toBe(200);
    expect((await invite(foreign.id)).status).toBe(403);
    expect((await invite(kim.organizationId, true)).status).toBe(403);

    const member = await app.makePerson({ organizationId: kim.organizationId });
    const refused = await member.ask(invitationRoutes.create, {
      body: { email: newAddress(), organizationId: kim.organizationId },
    });
    expect(refused.status).toBe(403);
    expect((await member.ask(invitationRoutes.list, {})).status).toBe(403);
    const { items } = await kim.call(invitationRoutes.list, {});
    expect(items).toHaveLength(1);
  });

  test('sent again only the latest link works; taken back or expired none', async () => {
    const [karl, organization] = [await makeCoordination(), await app.makeOrganization()];
    const email = newAddress();
    const { id } = await karl.call(invitationRoutes.create, {
      body: { email, organizationId: organization.id },
    });
    const first = await mailTo(app.dataDir, email);
    await karl.call(invitationRoutes.resend, { params: { invitationId: id } });
    const second = await mailTo(app.dataDir, email, 2);

    const look = async (token: string) =>
      (await app.visitor.ask(invitationRoutes.look, { body: { token } })).status;
    expect(await look(first.token)).toBe(404);
    expect(await look(second.token)).toBe(200);
    expect(await karl.call(invitationRoutes.revoke, { params: { invitationId: id } })).toMatchObject({
      state: 'revoked',
    });
    expect(await look(second.token)).toBe(404);

    await karl.call(invitationRoutes.resend, { params: { invitationId: id } });
    const third = await mailTo(app.dataDir, email, 3);
    await app.db.query(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    expect(await look(third.token)).toBe(404);
    expect((await accept(third.token)).status).toBe(404);
  });

  test('gives somebody with an account another function, but signs nobody in', async () => {
    const [karl, organization] = [await makeCoordination(), await app.makeOrganization()];
    const member = await app.makePerson();
    const email = newAddress();
    await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [member.id, email]);
    await karl.call(invitationRoutes.create, { body: { email, organizationId: organization.id } });
    const { token } = await mailTo(app.dataDir, email);

    const answer = await accept(token, { name: 'Anders' });
    expect(answer).toMatchObject({ status: 200, body: { signedIn: false } });
    expect(answer.headers.get('set-cookie')).toBeNull();
    const profile = await member.call(accountRoutes.read, {});
    expect(profile).toMatchObject({ name: 'Ada Muster', organizationId: member.organizationId });
    expect(profile.affiliations).toHaveLength(2);
  });

  test('an invitation of another organisation does not exist for a contact person', async () => {
    const [karl, kim, organization] = [
      await makeCoordination(),
      await makeContact(),
      await app.makeOrganization(),
    ];
    const { id } = await karl.call(invitationRoutes.create, {
      body: { email: newAddress(), organizationId: organization.id },
    });
    expect((await kim.ask(invitationRoutes.revoke, { params: { invitationId: id } })).status).toBe(404);
    expect((await kim.ask(invitationRoutes.resend, { params: { invitationId: id } })).status).toBe(404);
  });
});

describe('request to join', () => {
  const ask = (body: { email: string; organization: string }) =>
    app.visitor.ask(accessRequestRoutes.create, { body: { name: 'Nina Neu', message: 'Bitte', ...body } });

  const openRequests = async (email: string) => {
    let id = '';
    await waitFor(async () => {
      const [row] = await app.db.query<{ id: string }>(`SELECT id FROM access_request WHERE email = $1`, [
        email,
      ]);
      id = row?.id ?? '';
      expect(id).not.toBe('');
    });
    return id;
  };

  test('the contact person of the organisation is told, lets in, and the newcomer gets an invitation', async () => {
    const kim = await makeContact();
    const kimsAddress = newAddress();
    await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [kim.id, kimsAddress]);
    const [town] = await app.db.query<{ display_name: string }>(
      `SELECT display_name FROM organization WHERE id = $1`,
      [kim.organizationId],
    );
    const email = newAddress();
    expect((await ask({ email, organization: town?.display_name.toUpperCase() ?? '' })).status).toBe(204);
    await mailTo(app.dataDir, kimsAddress);

    const [request] = await kim.call(accessRequestRoutes.list, { query: { state: 'open' } });
    expect(request).toMatchObject({ email, organization: { id: kim.organizationId } });
    const params = { requestId: request?.id ?? '' };
    expect(await kim.call(accessRequestRoutes.approve, { params, body: {} })).toMatchObject({
      state: 'approved',
      decidedBy: { name: 'Kim Kontakt' },
    });
    expect((await accept((await mailTo(app.dataDir, email)).token)).status).toBe(200);
    const late = await kim.ask(accessRequestRoutes.decline, { params, body: { reason: 'Zu spät' } });
    expect(late.status).toBe(409);
  });

  test('is declined with a reason, which the person reads', async () => {
    const karl = await makeCoordination();
    const email = newAddress();
    await ask({ email, organization: 'Verein ohne Eintrag' });
    const params = { requestId: await openRequests(email) };
    const open = await karl.ask(accessRequestRoutes.approve, { params, body: {} });
    expect(open.body).toMatchObject({ issues: [{ path: 'organizationId' }] });

    await karl.call(accessRequestRoutes.decline, { params, body: { reason: 'Bitte über Ihre Stadt.' } });
    expect((await mailTo(app.dataDir, email)).text).toContain('Bitte über Ihre Stadt.');
  });

  test('does not exist for those who may not decide it', async () => {
    const email = newAddress();
    await ask({ email, organization: 'Irgendwo' });
    const params = { requestId: await openRequests(email) };
    for (const person of [await app.makePerson(), await makeContact()]) {
      expect((await person.ask(accessRequestRoutes.approve, { params, body: {} })).status).toBe(404);
      expect((await person.ask(accessRequestRoutes.decline, { params, body: { reason: 'x' } })).status).toBe(
        404,
      );
    }
  });

  test('with the address of a member answers the same, and only the member learns of it', async () => {
    const member = await app.makePerson();
    const email = newAddress();
    await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [member.id, email]);
    expect(await ask({ email, organization: 'Irgendwo' })).toMatchObject({ status: 204, body: '' });
    expect((await mailTo(app.dataDir, email)).text).toContain('Sie haben schon einen');
    expect(await app.db.query(`SELECT FROM access_request WHERE email = $1`, [email])).toEqual([]);
  });

  test('cannot be used to fill anybody’s mailbox', async () => {
    const email = newAddress();
    const statuses = [];
    for (let time = 0; time < 4; time += 1)
      statuses.push((await ask({ email, organization: 'Irgendwo' })).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
    expect(countMailsTo(app.dataDir, email)).toBe(0);
  });

  test('finds the organisation by a part of its name', async () => {
    const names = await app.visitor.ask(accessRequestRoutes.organizationNames, {
      query: { query: 'munster' },
    });
    expect(names.body).toContainEqual(expect.objectContaining({ name: 'Stadt Münster' }));
  });
});
