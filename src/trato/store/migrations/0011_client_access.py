import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0010_due_lines_beside"),
    ]

    operations = [
        migrations.AddField(
            model_name="clientlink",
            name="made_by",
            field=models.CharField(blank=True, max_length=60),
        ),
        # No page ever made a code of the earlier shape.
        migrations.DeleteModel(name="ClientCode"),
        migrations.CreateModel(
            name="ClientCode",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code_hmac", models.CharField(db_index=True, max_length=64)),
                ("made_by", models.CharField(blank=True, max_length=60)),
                ("created_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("used_at", models.DateTimeField(blank=True, null=True)),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.agency",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="codes",
                        to="store.clientperson",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ClientDevice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token_sha256", models.CharField(max_length=64, unique=True)),
                (
                    "way",
                    models.CharField(choices=[("link", "Link"), ("code", "Code")], max_length=4),
                ),
                ("agent", models.CharField(blank=True, max_length=200)),
                ("entered_at", models.DateTimeField()),
                ("seen_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.agency",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="devices",
                        to="store.clientperson",
                    ),
                ),
            ],
        ),
    ]
