package dev.accord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// What somebody holds in their hands.
record Device(String locale, String zone, int width, int height, double scale, boolean dark, boolean glass) {

    static final Device CHINA = desk("zh-CN", "Asia/Shanghai");
    static final Device IRELAND = desk("en-IE", "Europe/Dublin");
    static final Device AMERICA = desk("en-US", "America/New_York");

    private static Device desk(String locale, String zone) {
        return new Device(locale, zone, 1280, 900, 1, false, false);
    }

    Device phone() {
        return new Device(locale, zone, 360, 740, 2, dark, true);
    }

    /// A desk's screen at 200 %: half as many pixels, each twice as large.
    Device zoomed() {
        return new Device(locale, zone, 640, 450, 2, dark, glass);
    }

    Device darkened() {
        return new Device(locale, zone, width, height, scale, true, glass);
    }

    boolean speaksChinese() {
        return locale.startsWith("zh");
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId(zone)
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setHasTouch(glass)
                .setIsMobile(glass)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
