package dev.accord.access;

import dev.accord.store.Signer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Puts the parts of this module in front of every request.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {

    @Bean
    AuthenticationProvider staffPasswords(AccessSettings settings) {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var slow = new DaoAuthenticationProvider(new StaffAccounts(settings, encoder));
        slow.setPasswordEncoder(encoder);
        return new RememberedCredentials(slow);
    }

    @Bean
    Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return new Refusals(resolver);
    }

    @Bean
    TimedLinks timedLinks(Signer signer, InstantSource clock) {
        return new TimedLinks(signer, clock);
    }

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            AccessSettings settings,
            Signer signer,
            ObjectProvider<ConsumerTokens> tokens,
            ObjectProvider<RespondentTokens> sellers,
            ObjectProvider<MerchantKeys> merchants,
            ObjectProvider<ClientRegistrationRepository> providers,
            Refusals refusals) {
        var session = new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new SessionCookie(signer));
        http.authorizeHttpRequests(UrlRules::apply)
                .headers(headers -> BrowserRules.apply(headers, settings))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(session))
                .csrf(SecurityConfiguration::protectForms)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        new BearerFilter(tokens, sellers, merchants, refusals), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals));
        signInPages(http);
        if (providers.getIfAvailable() != null) {
            OidcLogin.apply(http, settings);
        }
        return http.build();
    }

    private static void signInPages(HttpSecurity http) {
        var wanted = new CookieRequestCache();
        wanted.setRequestMatcher(UrlRules::isStaffPage);
        http.requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new DeskOfRole(wanted))
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out"));
    }

    /// Pages carry a token. Scripts name themselves in a header that no foreign page can make a browser send, and
    /// disputes are opened and changed by such a header only.
    private static void protectForms(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(settings -> settings.sameSite("Lax"));
        csrf.csrfTokenRepository(cookie)
                .ignoringRequestMatchers(SecurityConfiguration::namesItself)
                .ignoringRequestMatchers("/api/disputes/**", "/error");
    }

    private static boolean namesItself(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && (header.regionMatches(true, 0, "Basic ", 0, 6) || header.regionMatches(true, 0, "Bearer ", 0, 7));
    }
}
