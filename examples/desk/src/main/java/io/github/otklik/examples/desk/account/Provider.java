package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Office;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The office's provider of accounts (OpenID Connect), such as Keycloak: asked what it is when somebody first comes by it, so that the
 * desk starts without it, and never waited for long.
 */
@Component
@ConditionalOnProperty("otklik.people.oidc.issuer")
class Provider implements ClientRegistrationRepository, JwtDecoderFactory<ClientRegistration> {
    /** The name of the registration, a part of addresses. */
    static final String ID = "office";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Office.Oidc oidc;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;
    private long failed = System.nanoTime() - PAUSE.toNanos();
    private @Nullable JwtDecoder decoder;

    Provider(Office office) {
        oidc = Objects.requireNonNull(office.people().oidc());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration found = known;
        // One asks at a time, and not again at once after it failed: nobody waits for a provider that does not answer.
        if (found == null && asking.tryLock()) {
            try {
                if (System.nanoTime() - failed < PAUSE.toNanos()) {
                    throw new IllegalStateException("The provider of accounts did not answer a moment ago");
                }
                failed = System.nanoTime();
                found = asked();
                known = found;
            } finally {
                asking.unlock();
            }
        }
        if (found == null) {
            throw new IllegalStateException("The provider of accounts is being asked");
        }
        return found;
    }

    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(ID)
                .clientId(oidc.client())
                .clientSecret(oidc.secret())
                .scope("openid", "profile")
                .redirectUri("{baseUrl}/login/oauth2/code/" + ID)
                .userNameAttributeName(oidc.nameClaim())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    /** Reads its tokens by its keys, which are kept and asked for again when they change. */
    @Override
    public synchronized JwtDecoder createDecoder(ClientRegistration registration) {
        JwtDecoder made = decoder;
        if (made == null) {
            NimbusJwtDecoder reading = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(
                            registration.getProviderDetails().getJwkSetUri()))
                    .restOperations(new RestTemplate(patient()))
                    .build();
            reading.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            decoder = reading;
            made = reading;
        }
        return made;
    }

    private static JdkClientHttpRequestFactory patient() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                java.net.http.HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    /** What changes a code into tokens. */
    RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
