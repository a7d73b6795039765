package io.github.otklik.examples.desk.setup;

import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an office sets up, under {@code otklik} in the application's properties.
 *
 * @param name  what it is called
 * @param calendars  its calendar files, those of earlier messages first, the one in force last
 * @param regulations  its regulations, likewise; none means the decree that the library ships
 * @param register  the register of official pages to begin with
 * @param units  its structural units, by the names that people use
 * @param networks  the networks it answers in
 * @param accounts  who may sign in, beside the people of the database
 * @param people  how people of the database sign in
 * @param vk  how VK calls
 * @param answers  what is advised on answers
 * @param alike  how many answers may say the same; nothing means the library's rule
 * @param duties  the file that says who holds the duties of roles and units; nothing where the desk shows no people
 * @param retention  the file that says how long texts are kept; nothing means the library's rules
 * @param purge  how long is kept what is needed for a while only
 * @param open  whether anybody sees what became of messages, in numbers and without authors
 * @param longestText  the most characters of a text that is taken in
 */
@ConfigurationProperties("otklik")
public record Office(
        String name,
        List<Resource> calendars,
        @DefaultValue List<Resource> regulations,
        Resource register,
        List<String> units,
        List<String> networks,
        @DefaultValue List<Account> accounts,
        @DefaultValue People people,
        @DefaultValue Vk vk,
        @DefaultValue Answers answers,
        @Nullable Alike alike,
        @Nullable Resource duties,
        @Nullable Resource retention,
        @DefaultValue Purge purge,
        @DefaultValue("false") boolean open,
        @DefaultValue("16000") int longestText) {

    /**
     * Somebody who may sign in.
     *
     * @param login  the name to sign in with
     * @param password  the hash of the password, such as {@code {bcrypt}$2a$10$…}
     * @param name  how the person is shown
     * @param role  the role of the decree
     * @param unit  the unit of an executor
     */
    public record Account(
            String login,
            String password,
            String name,
            Role role,
            @Nullable String unit) {}

    /**
     * How people sign in.
     *
     * @param key  encrypts the secrets of second factors, at least 32 characters; without one there are no second factors
     * @param secondFactor  the roles that work with a second factor alone
     * @param oidc  the office's provider of accounts; nothing where people sign in at the desk alone
     */
    public record People(
            @DefaultValue("") String key,
            @DefaultValue List<Role> secondFactor,
            @Nullable Oidc oidc) {}

    /**
     * A provider of accounts by OpenID Connect, such as Keycloak.
     *
     * @param issuer  its address, as its tokens name it
     * @param client  the desk's name at it
     * @param secret  the desk's secret at it
     * @param nameClaim  the claim that is the login of an account
     * @param title  what people call it
     */
    public record Oidc(
            String issuer,
            @DefaultValue("") String client,
            @DefaultValue("") String secret,
            @DefaultValue("preferred_username") String nameClaim,
            @DefaultValue("учётной записью администрации") String title) {}

    /**
     * How VK's Callback API calls.
     *
     * @param group  the id of the community
     * @param confirmation  the string that confirms the server
     * @param secret  the secret that every call carries; an empty one refuses all calls
     * @param token  the community's token by which answers are put on its wall; none where people do that themselves
     * @param photoToken  the token of one of its administrators by which photos are uploaded to its wall, which VK allows no
     *     community; none where answers with photos are put there by people
     * @param api  where VK's methods are called
     * @param pictures  whether pages show small pictures straight from VK; else they are links
     */
    public record Vk(
            @DefaultValue("0") long group,
            @DefaultValue("") String confirmation,
            @DefaultValue("") String secret,
            @DefaultValue("") String token,
            @DefaultValue("") String photoToken,
            @DefaultValue("https://api.vk.com/method") String api,
            @DefaultValue("false") boolean pictures) {}

    /**
     * What the office changes of the advice on answers.
     *
     * @param contacts  phones and addresses of mail of its own, which answers may name
     * @param without  ids of the library's rules that it switches off
     * @param rules  a file of rules of its own, in the form of the library's
     */
    record Answers(
            @DefaultValue List<String> contacts,
            @DefaultValue List<String> without,
            @Nullable Resource rules) {}

    /**
     * How long is kept what is needed for a while only.
     *
     * @param calls  by what calls of networks are known that are made again, and calls about comments that nobody told of
     * @param drafts  what was typed and never sent
     * @param alerts  alerts that were delivered, and by what answers are known that were sent
     * @param audit  who did what; nothing means for ever
     */
    public record Purge(
            @DefaultValue("30d") Duration calls,
            @DefaultValue("90d") Duration drafts,
            @DefaultValue("400d") Duration alerts,
            @Nullable Duration audit) {}

    /**
     * How many answers of one text may be given, as an act of the office says.
     *
     * @param most  how many
     * @param within  within which working time; nothing where answers in a row are counted
     * @param source  the act
     */
    record Alike(int most, @Nullable Duration within, String source) {}
}
