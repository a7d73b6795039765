package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.security.SignInWay;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in by the office's provider of accounts. It says who somebody is; whether and as what he works at the desk is decided there,
 * by an account of that name, which is bound to who first came with it. The provider asks for second factors.
 */
@Component
@ConditionalOnProperty("otklik.people.oidc.issuer")
class OutsideSignIn implements SignInWay {
    private static final String UNKNOWN = "unknown_person";

    private final Provider provider;
    private final Accounts accounts;
    private final Office.Oidc oidc;
    private final Audit audit;
    private final Clock clock;

    OutsideSignIn(Provider provider, Accounts accounts, Office office, Audit audit, Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.oidc = Objects.requireNonNull(office.people().oidc());
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void add(HttpSecurity http, AuthenticationSuccessHandler next) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new Forgetful())
                .tokenEndpoint(token -> token.accessTokenResponseClient(provider.tokens()))
                .userInfoEndpoint(info -> info.oidcUserService(this::known))
                .successHandler((request, response, who) -> in(request, response, who, next))
                .failureHandler(OutsideSignIn::failed));
    }

    private static String subject(OidcIdToken token) {
        return token.getIssuer() + " " + token.getSubject();
    }

    /** Who comes, if he has an account here; what the provider says beyond his name is not asked for. */
    private OidcUser known(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        String login = token.getClaimAsString(oidc.nameClaim());
        if (login == null || accounts.outside(login, subject(token)).isEmpty()) {
            audit.record(
                    clock.instant(), Objects.requireNonNullElse(login, ""), "sign-in-outside", null, "rejected", "");
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN));
        }
        return new DefaultOidcUser(List.of(), token, oidc.nameClaim());
    }

    private void in(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication who,
            AuthenticationSuccessHandler next)
            throws IOException, ServletException {
        OidcUser user = (OidcUser) Objects.requireNonNull(who.getPrincipal());
        Official official =
                accounts.outside(who.getName(), subject(user.getIdToken())).orElseThrow();
        OutsideToken token = new OutsideToken(official, user.getIdToken().getTokenValue());
        token.setDetails(who.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        next.onAuthenticationSuccess(request, response, token);
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean unknown = failure instanceof OAuth2AuthenticationException known
                && known.getError().getErrorCode().equals(UNKNOWN);
        response.sendRedirect(unknown ? "/sign-in?unknown" : "/sign-in?outside");
    }

    @Override
    public Optional<String> end(HttpServletRequest request, Authentication who) {
        ClientRegistration registration =
                who instanceof OutsideToken ? provider.findByRegistrationId(Provider.ID) : null;
        Object address = registration == null
                ? null
                : registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (!(who instanceof OutsideToken token) || address == null) {
            return Optional.empty();
        }
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/sign-in")
                .queryParam("out")
                .toUriString();
        return Optional.of(UriComponentsBuilder.fromUriString(address.toString())
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token.idToken(), back)
                .toUriString());
    }

    @Override
    public String origin() {
        URI issuer = URI.create(oidc.issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** Keeps no tokens of the provider: the desk calls nothing with them. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {
        // As the interface declares it.
        @SuppressWarnings("TypeParameterUnusedInFormals")
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, @Nullable Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                @Nullable Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
