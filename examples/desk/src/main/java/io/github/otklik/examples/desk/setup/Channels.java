package io.github.otklik.examples.desk.setup;

import io.github.otklik.regulation.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ways to the desk and from it beside VK, under {@code otklik}; what is not named is switched off.
 *
 * @param notices  whom alerts are told to
 * @param telegram  the bot in Telegram
 * @param max  the bot in MAX
 * @param ok  the group in Odnoklassniki
 * @param files  the place that photos and files are copied to
 */
@ConfigurationProperties("otklik")
public record Channels(
        @DefaultValue Notices notices,
        @DefaultValue Bot telegram,
        @DefaultValue Bot max,
        @DefaultValue Bot ok,
        @DefaultValue Files files) {

    /**
     * Whom alerts are told to.
     *
     * @param address  the address of the desk as people type it, for links; empty for none
     * @param from  whom mail is from
     * @param to  who is told
     */
    public record Notices(
            @DefaultValue("") String address,
            @DefaultValue("") String from,
            @DefaultValue List<Recipient> to) {}

    /**
     * Somebody who is told of the alerts of a role, or of a unit of it.
     *
     * @param role  the role whose duties he is told of
     * @param unit  the unit, where the role has units
     * @param breaches  whether he is also told of every term that was missed, whoever held it
     * @param mail  his addresses of mail
     * @param telegram  his chats with the bot in Telegram
     * @param max  his chats with the bot in MAX
     */
    public record Recipient(
            Role role,
            @Nullable String unit,
            @DefaultValue("false") boolean breaches,
            @DefaultValue List<String> mail,
            @DefaultValue List<String> telegram,
            @DefaultValue List<String> max) {}

    /**
     * A bot.
     *
     * @param token  its token; without one nothing is sent
     * @param secret  the secret of its webhook, of Odnoklassniki what its address ends in; without one nothing is taken in
     * @param api  where its methods are called
     */
    public record Bot(
            @DefaultValue("") String token,
            @DefaultValue("") String secret,
            @DefaultValue("") String api) {}

    /**
     * The place that photos and files of messages are copied to; a folder or a bucket, or neither, where nothing is copied.
     *
     * @param folder  the folder, the same for all hosts; or empty
     * @param bucket  the bucket; one without a name is none
     * @param most  the most bytes of a file
     * @param hosts  the hosts that files are fetched from, each with those under it
     * @param photo  the most bytes of a photo that is put beside an answer
     */
    public record Files(
            @DefaultValue("") String folder,
            @DefaultValue Bucket bucket,
            @DefaultValue("20000000") int most,

            @DefaultValue({"userapi.com", "vkuserphoto.ru", "mycdn.me", "okcdn.ru", "oneme.ru"})
            List<String> hosts,

            @DefaultValue("5000000") int photo) {}

    /**
     * A bucket of a store that speaks S3.
     *
     * @param endpoint  the address of the store
     * @param region  the region, as the store calls it
     * @param name  the bucket
     * @param prefix  what the names of files there begin with, before a slash; or empty
     * @param key  the id of the key
     * @param secret  the key itself
     * @param pathStyle  whether the bucket stands in the path of addresses and not in their host
     */
    public record Bucket(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String region,
            @DefaultValue("") String name,
            @DefaultValue("") String prefix,
            @DefaultValue("") String key,
            @DefaultValue("") String secret,
            @DefaultValue("true") boolean pathStyle) {
        /** The keys stay out of it. */
        @Override
        public String toString() {
            return endpoint + "/" + name + "/" + prefix;
        }
    }
}
