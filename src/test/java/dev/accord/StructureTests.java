package dev.accord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTests {

    /// Who imports a technology says so in its name (or that of the class around it).
    private static final Map<String, List<String>> TECHNOLOGIES = Map.ofEntries(
            Map.entry("org.apache.lucene.", List.of("Lucene")),
            Map.entry("java.sql.", List.of("Sqlite")),
            Map.entry("org.sqlite.", List.of("Sqlite")),
            Map.entry("com.mongodb.", List.of("Mongo")),
            Map.entry("org.bson.", List.of("Mongo")),
            Map.entry("dev.cel.", List.of("Cel")),
            Map.entry("opennlp.", List.of("OpenNlp")),
            Map.entry("dev.langchain4j.", List.of("LangChain")),
            Map.entry("com.google.crypto.tink.", List.of("Tink")),
            Map.entry("org.yaml.snakeyaml.", List.of("Yaml")),
            Map.entry("tools.jackson.", List.of("Json")),
            Map.entry("org.apache.tika.", List.of("Tika")),
            Map.entry("picocli.", List.of("Command")),
            Map.entry("org.apache.pdfbox.", List.of("Pdf")),
            Map.entry("com.standardwebhooks.", List.of("Http")),
            Map.entry("jakarta.mail.", List.of("Mail")),
            Map.entry("org.springframework.mail.", List.of("Mail", "Configuration")),
            Map.entry("io.micrometer.", List.of("Metrics")));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.accord");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Accord.class).verify();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.accord.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void technologyShowsInTheName() {
        classes()
                .should(new ArchCondition<JavaClass>("be named after the technology they import") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        TECHNOLOGIES.forEach((prefix, names) -> {
                            boolean uses = type.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(used ->
                                            used.getTargetClass().getName().startsWith(prefix));
                            boolean says = names.stream()
                                    .anyMatch(name -> type.getName().contains(name));
                            if (uses && !says) {
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " uses " + prefix));
                            }
                        });
                    }
                })
                .check(MAIN);
    }

    @Test
    void theMiddleIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.accord.shared..",
                        "dev.accord.privacy..",
                        "dev.accord.edition..",
                        "dev.accord.entitlement..",
                        "dev.accord.settlement..",
                        "dev.accord.dispute..",
                        "dev.accord.dialogue..")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.net..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(MAIN);
    }
}
