package dev.accord.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The addresses of the pages. Everything they show they fetch themselves.
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName("forward:/consumer/index.html");
        pages.addViewController("/login").setViewName("forward:/login/index.html");
        pages.addViewController("/mediation").setViewName("forward:/mediator/index.html");
        pages.addViewController("/merchant").setViewName("forward:/merchant/index.html");
        pages.addViewController("/policy").setViewName("forward:/policy/index.html");
    }
}
